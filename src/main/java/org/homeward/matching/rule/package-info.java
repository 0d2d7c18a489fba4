/** Hard rules, one class each: they rule a home out and say why, and are never outweighed. */
@NullMarked
package org.homeward.matching.rule;

import org.jspecify.annotations.NullMarked;
