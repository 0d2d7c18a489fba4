/**
 * Who can care: households with their terms of approval, carers, availability, children's homes.
 */
@NullMarked
package org.homeward.domain.carer;

import org.jspecify.annotations.NullMarked;
