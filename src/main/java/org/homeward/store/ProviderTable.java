package org.homeward.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;

/** Homes and agencies as the regulator's list tells them. */
final class ProviderTable {

    static final Table<RegisteredProvider> TABLE =
            Table.<RegisteredProvider>named("registered_provider")
                    .with("urn", RegisteredProvider::urn)
                    .with("full_name", RegisteredProvider::name)
                    .with("place_codes", p -> TextList.sorted(p.placeCodes()))
                    .with("provider_codes", p -> Words.text(p.providerCodes()))
                    .with("authority_name", RegisteredProvider::authority)
                    .with("postcode", p -> p.postcode().map(Postcode::text))
                    .with("places", p -> places(p.places()))
                    .with("closed_on", RegisteredProvider::closedOn)
                    .keyedBy("urn")
                    .readBy(
                            row ->
                                    new RegisteredProvider(
                                            row.text("urn"),
                                            row.text("full_name"),
                                            TextList.set(row.text("place_codes")),
                                            Words.set(
                                                    row.text("provider_codes"), ProviderCode.class),
                                            row.text("authority_name"),
                                            row.find("postcode", Postcode::new),
                                            places(row),
                                            row.findDay("closed_on")));

    private ProviderTable() {}

    private static Optional<Long> places(OptionalInt places) {
        return places.isPresent() ? Optional.of((long) places.getAsInt()) : Optional.empty();
    }

    private static OptionalInt places(Cells row) {
        return row.findNumber("places")
                .map(number -> OptionalInt.of(Math.toIntExact(number)))
                .orElse(OptionalInt.empty());
    }
}
