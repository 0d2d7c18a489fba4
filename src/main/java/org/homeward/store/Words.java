package org.homeward.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;

/** Sets of fixed words, and pieces that several tables share. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> String text(Set<E> words) {
        return TextList.sorted(words.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    static <E extends Enum<E>> Set<E> set(String column, Class<E> words) {
        return TextList.list(column).stream()
                .map(name -> Enum.valueOf(words, name))
                .collect(Collectors.toSet());
    }

    static Provider provider(Cells row) {
        return new Provider(
                row.word("provider_code", ProviderCode.class), row.text("provider_name"));
    }
}
