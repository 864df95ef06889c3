/** The register's own tables, SQL written out. */
@NullMarked
package dev.daicho.register.store;

import org.jspecify.annotations.NullMarked;
