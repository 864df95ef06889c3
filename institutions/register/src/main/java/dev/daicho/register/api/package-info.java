/**
 * The register for programs: {@code /api/v1/register}, through the same gate and desk as its pages.
 */
@NullMarked
package dev.daicho.register.api;

import org.jspecify.annotations.NullMarked;
