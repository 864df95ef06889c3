package dev.daicho.jpki.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test against the authorities' server on a free port; all such tests share one. */
@SpringBootTest(
    classes = {JpkiServer.class, SignedInOperator.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.level.root=WARN")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnJpkiServer {}
