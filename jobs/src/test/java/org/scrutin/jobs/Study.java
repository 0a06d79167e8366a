package org.scrutin.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks for the report of one of the project's studies, as {@link StudyReports}: made once in a run of the tests, and read only. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedReports.class)
public @interface Study {

    /** The folder of the study. */
    String value();
}
