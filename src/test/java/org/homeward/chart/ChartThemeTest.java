package org.homeward.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours stand out from the paper and are those of the published palette. */
class ChartThemeTest {
    private static final double GRAPHICS = 3;
    private static final double TEXT = 4.5;

    static List<ChartTheme> themes() {
        return List.of(ChartTheme.light(), ChartTheme.dark());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyColourStandsOutFromThePaper(ChartTheme theme) {
        assertThat(contrast(theme.ink(), theme.paper())).isGreaterThanOrEqualTo(TEXT);
        Stream.concat(
                        Stream.of(theme.first(), theme.second()),
                        Stream.of(KindGroup.values()).map(theme::of))
                .forEach(
                        colour ->
                                assertThat(contrast(colour, theme.paper()))
                                        .as(colour.toString())
                                        .isGreaterThanOrEqualTo(GRAPHICS));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void noTwoGroupsShareAColour(ChartTheme theme) {
        assertThat(Stream.of(KindGroup.values()).map(theme::of)).doesNotHaveDuplicates();
    }

    @Test
    void theLightPaletteIsThePublishedOne() {
        ChartTheme light = ChartTheme.light();
        assertThat(light.of(KindGroup.RESIDENTIAL)).isEqualTo(new Color(0x801650));
        assertThat(light.of(KindGroup.OWN_FOSTER)).isEqualTo(new Color(0x12436D));
        assertThat(light.of(KindGroup.AGENCY_FOSTER)).isEqualTo(new Color(0x28A197));
        assertThat(light.of(KindGroup.SUPPORTED)).isEqualTo(new Color(0xF46A25));
    }

    @Test
    void atMostFiveBandsAreDrawnWithResidentialCareAtTheBottom() {
        for (var scope : ResidentialScope.values()) {
            List<Band> bands = Band.list(scope);
            assertThat(bands).hasSizeLessThanOrEqualTo(5);
            assertThat(bands.get(0).colour()).isEqualTo(KindGroup.RESIDENTIAL);
            assertThat(bands.stream().flatMap(band -> band.groups().stream()))
                    .containsExactlyInAnyOrder(KindGroup.values());
        }
    }

    /** WCAG 2.2, contrast ratio; {@link #GRAPHICS} to 1 for graphics. */
    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
