/** The plan by which municipalities clear their backlog of card applications. */
@NullMarked
package dev.daicho.oversight.backlog;

import org.jspecify.annotations.NullMarked;
