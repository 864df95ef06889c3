/**
 * The pages of those who run the network, and the same for programs. What J-LIS sees is the whole
 * country, what an officer sees the line of the own municipality; nobody sees a resident.
 */
@NullMarked
package dev.daicho.network.web;

import org.jspecify.annotations.NullMarked;
