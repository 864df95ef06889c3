package dev.daicho.foundation.procedure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The article that a procedure or a rule stands on, and when it holds. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Basis {

  /** The article, as a lawyer would cite it: {@code 住民基本台帳法22条1項}. */
  String value();

  /** What it says, in English, in one short sentence. */
  String english();

  /** The first day it holds, ISO 8601. */
  String from() default "1967-11-10";

  /** The last day it holds, ISO 8601; empty while it is in force. */
  String until() default "";
}
