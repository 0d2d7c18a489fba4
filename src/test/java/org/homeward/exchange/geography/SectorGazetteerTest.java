package org.homeward.exchange.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.homeward.domain.common.Postcode;
import org.junit.jupiter.api.Test;

class SectorGazetteerTest {

    @Test
    void fullPostcodesAreFoundByTheirSector() throws IOException {
        var gazetteer = table("NR1 3,623800,308000");
        assertThat(gazetteer.find(new Postcode("NR1 3AB")))
                .isPresent()
                .isEqualTo(gazetteer.find(new Postcode("NR1 3")));
    }

    @Test
    void milesAreStraightLineToOneDecimal() throws IOException {
        var gazetteer = table("NR1 3,600000,300000\nNR2 1,616093,300000");
        assertThat(gazetteer.findMiles(new Postcode("NR1 3"), new Postcode("NR2 1AA")))
                .hasValue(10.0);
    }

    @Test
    void anUnknownSectorHasNoDistance() throws IOException {
        var gazetteer = table("NR1 3,600000,300000");
        assertThat(gazetteer.findMiles(new Postcode("NR1 3"), new Postcode("ZZ1 1"))).isEmpty();
    }

    @Test
    void theBundledTableCoversTheSampleCounty() {
        var gazetteer = SectorGazetteer.bundled();
        assertThat(gazetteer.find(new Postcode("NR1 3"))).isPresent();
        assertThat(gazetteer.findMiles(new Postcode("NR1 3"), new Postcode("PE30 1")).orElseThrow())
                .isBetween(35.0, 45.0);
    }

    @Test
    void aTornLineIsTold() {
        assertThatThrownBy(() -> table("NR1 3,600000"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("three cells");
    }

    private static SectorGazetteer table(String rows) throws IOException {
        return SectorGazetteer.read(new StringReader("sector,easting,northing\n" + rows));
    }
}
