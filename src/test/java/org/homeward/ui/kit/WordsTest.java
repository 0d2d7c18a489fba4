package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.common.PlacementKind;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyConstantOfTheDomainHasItsWords() {
        var constants = constantsOfTheDomain();
        assertThat(constants).hasSizeGreaterThan(80);
        assertThat(constants.stream().filter(c -> Words.find(c).isEmpty())).isEmpty();
    }

    @Test
    void theWordsAreThePractitioners() {
        assertThat(Words.of(PlacementKind.RES_CHILDRENS_HOME)).isEqualTo("Children's home");
    }

    private static List<Enum<?>> constantsOfTheDomain() {
        return new ClassFileImporter()
                .importPackages("org.homeward.domain").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .<Enum<?>>map(constant -> (Enum<?>) constant)
                        .toList();
    }
}
