package org.scrutin.output.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.scrutin.analysis.vote.CodePointOrder;

/** The tables inside a PDF: each an associated file of the whole document, as the data that it was made from (ISO 19005-3, 6.8). */
final class PdfAttachments {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName DATA = COSName.getPDFName("Data");

    private final List<Attachment> tables;

    PdfAttachments(List<Attachment> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * Puts them in.
     *
     * @param dated the day that they bear
     * @param described what each says it is, as tables of this title
     */
    void addTo(PDDocument document, Calendar dated, String described) throws IOException {
        if (tables.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>(CodePointOrder.INSTANCE);
        COSArray associated = new COSArray();
        for (Attachment table : tables) {
            PDComplexFileSpecification file = specification(document, table, dated);
            file.setFileDescription(table.name() + " · " + described);
            byName.put(table.name(), file);
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(PDDocument document, Attachment table, Calendar dated)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(table.packed());
        }
        PDEmbeddedFile content = new PDEmbeddedFile(stream);
        content.setSubtype("text/csv");
        content.setSize(Math.toIntExact(table.size()));
        content.setCreationDate(dated);
        content.setModDate(dated);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(table.name());
        file.setFileUnicode(table.name());
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setItem(RELATIONSHIP, DATA);
        return file;
    }
}
