/** The server: every institution's pages and HTTP over one open town. */
@NullMarked
package dev.daicho.app.server;

import org.jspecify.annotations.NullMarked;
