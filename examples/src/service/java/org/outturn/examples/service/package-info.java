/**
 * The library over HTTP, without state: each operation is declared once, and its routing, the
 * reading of its requests and its part of the OpenAPI document come from that declaration.
 */
@NullMarked
package org.outturn.examples.service;

import org.jspecify.annotations.NullMarked;
