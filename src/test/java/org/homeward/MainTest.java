package org.homeward;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void startsFromTheClassPath() {
        assertThatCode(() -> Main.main(new String[0])).doesNotThrowAnyException();
    }
}
