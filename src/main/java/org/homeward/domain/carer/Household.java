package org.homeward.domain.carer;

import java.util.Optional;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.Provider;

/**
 * A fostering household: what is approved and has room. Carers live in it; who is placed there and
 * how many places are free is derived from placements, never written down here.
 */
public record Household(
        HouseholdId id,
        String name,
        Provider provider,
        Optional<Postcode> postcode,
        Approval approval,
        TermsOfApproval terms,
        Dwelling dwelling,
        HouseholdOffer offer) {}
