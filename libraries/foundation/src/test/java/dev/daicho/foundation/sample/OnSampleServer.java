package dev.daicho.foundation.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test against the sample server on a free port; all such tests share one. */
@SpringBootTest(
    classes = SampleServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"daicho.web.max-body=64KB", "spring.servlet.multipart.max-request-size=64KB"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnSampleServer {}
