package org.homeward.domain.carer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;

/**
 * A home, agency or other setting on the regulator's list (Care Standards Act 2000 part II), known
 * by its number. It is what the list said; homes that children live in are recorded apart.
 *
 * @param urn the regulator's unique reference number, in capitals
 * @param placeCodes placement codes of the return under which it may be used
 * @param providerCodes provider codes that its owner may have; two for an authority's own, since it
 *     depends on who asks
 * @param authority where it lies or who runs it, as the list says
 * @param places registered places, or the most that may be fostered; empty when not told
 * @param closedOn first day on which it was no longer registered
 */
public record RegisteredProvider(
        String urn,
        String name,
        Set<String> placeCodes,
        Set<ProviderCode> providerCodes,
        String authority,
        Optional<Postcode> postcode,
        OptionalInt places,
        Optional<LocalDate> closedOn) {
    public RegisteredProvider {
        placeCodes = Set.copyOf(placeCodes);
        providerCodes = Set.copyOf(providerCodes);
    }

    public boolean isClosedOn(LocalDate day) {
        return closedOn.filter(closed -> !day.isBefore(closed)).isPresent();
    }

    /** The provider code where the list leaves no doubt. */
    public Optional<ProviderCode> findProviderCode() {
        return providerCodes.size() == 1 ? providerCodes.stream().findFirst() : Optional.empty();
    }
}
