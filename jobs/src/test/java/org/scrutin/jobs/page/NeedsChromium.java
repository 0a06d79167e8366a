package org.scrutin.jobs.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens pages in Chromium: gets its {@link Tab} as a parameter, and is skipped, with a word on what is missing, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedTab.class)
@interface NeedsChromium {}
