/**
 * One declaration for each term of a JSON format: it reads the term with all its problems, writes
 * it, and describes it in the format's JSON Schema.
 *
 * <pre>{@code
 * static final Codec<Term> TERM =
 *     ObjectCodec.of("term", "How long the contract runs: half-open dates.", keys -> {
 *       var from = keys.required("from", Values.DATE, Term::from, "The first day of service.");
 *       var to = keys.required("to", Values.DATE, Term::to, "The day after the last.");
 *       return in -> Term.of(in.get(from), in.get(to));
 *     });
 * }</pre>
 *
 * <p>Documents are trees of plain maps, lists, texts, numbers and truths; how their text is parsed
 * and printed is no concern of this package, which needs no JSON library.
 */
@NullMarked
package org.outturn.core.json.codec;

import org.jspecify.annotations.NullMarked;
