package org.scrutin.jobs.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * A place on a file system that Spark opens by the scheme of its address, as {@code s3a://votes/2025} or {@code hdfs://...}; the
 * libraries of a scheme and its settings ({@code spark.hadoop.*}) are the user's.
 */
record SparkStorage(String address) implements Storage {

    /** The addresses that a pattern of this file system fits, in no order. */
    static List<String> matching(String pattern) throws IOException {
        Path path = new Path(pattern);
        FileStatus[] found = system(path).globStatus(path);
        return Stream.ofNullable(found)
                .flatMap(Stream::of)
                .filter(FileStatus::isFile)
                .map(status -> status.getPath().toString())
                .toList();
    }

    /** What every file is opened with, made once: making it reads files of the libraries. */
    private static final class Settings {

        /** Those of the running Spark, on the driver and in its tasks; before it runs, those that it will start with. */
        static final Configuration OF_THIS_PROCESS = SparkHadoopUtil.get()
                .newConfiguration(
                        Optional.ofNullable(SparkEnv.get()).map(SparkEnv::conf).orElseGet(SparkConf::new));

        private Settings() {}
    }

    /**
     * The file system of a path.
     *
     * @throws IOException when there is none for its scheme, whatever the libraries throw then
     */
    private static FileSystem system(Path path) throws IOException {
        try {
            return path.getFileSystem(Settings.OF_THIS_PROCESS);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private Path path() {
        return new Path(address);
    }

    private Optional<FileStatus> status() throws IOException {
        try {
            return Optional.of(system(path()).getFileStatus(path()));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isFile() throws IOException {
        return status().filter(FileStatus::isFile).isPresent();
    }

    @Override
    public boolean isFolder() throws IOException {
        return status().filter(FileStatus::isDirectory).isPresent();
    }

    @Override
    public List<Entry> entries() throws IOException {
        return Stream.of(system(path()).listStatus(path()))
                .map(status -> new Entry(status.getPath().getName(), status.isDirectory()))
                .toList();
    }

    @Override
    public long bytes() throws IOException {
        return system(path()).getFileStatus(path()).getLen();
    }

    @Override
    public InputStream open(long from) throws IOException {
        FSDataInputStream stream = system(path()).open(path());
        stream.seek(from);
        return stream;
    }

    @Override
    public Optional<InputWatch.Stamp> stamp() {
        try {
            return status().map(status -> new InputWatch.Stamp(
                    status.getLen(), FileTime.fromMillis(status.getModificationTime()), Optional.empty()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputFile parquet() throws IOException {
        return HadoopInputFile.fromPath(path(), Settings.OF_THIS_PROCESS);
    }
}
