package org.homeward.domain.carer;

import java.util.Optional;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.Provider;

/**
 * A children's home or other establishment.
 *
 * @param urn the regulator's number; empty when unknown
 * @param places registered places
 */
public record Home(
        HomeId id,
        String name,
        String urn,
        Provider provider,
        Optional<Postcode> postcode,
        HomeKind kind,
        int places,
        Optional<Money> weeklyFee) {}
