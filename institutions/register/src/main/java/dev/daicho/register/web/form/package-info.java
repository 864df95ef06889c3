/** The register's acts as forms: one class an act, which asks and says what is filed. */
@NullMarked
package dev.daicho.register.web.form;

import org.jspecify.annotations.NullMarked;
