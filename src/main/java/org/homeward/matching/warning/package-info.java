/** Warnings: what a person has to take notice of before choosing a home. They rule nothing out. */
@NullMarked
package org.homeward.matching.warning;

import org.jspecify.annotations.NullMarked;
