/**
 * Juki-net 住民基本台帳ネットワークシステム: what others may use of the municipal, the prefectural and the national
 * servers.
 */
@NullMarked
package dev.daicho.network;

import org.jspecify.annotations.NullMarked;
