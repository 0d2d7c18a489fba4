package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.domain.common.ChildId;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private static final Destination RUBY = new Destination.OfChild(ChildId.of("C1"));

    private final Navigator navigator = new Navigator(new Destination.Welcome());

    @Test
    void theWayBackIsTheWayCome() {
        navigator.go(new Destination.Children());
        navigator.go(RUBY);
        navigator.back();
        assertThat(navigator.here()).isEqualTo(new Destination.Children());
        navigator.back();
        assertThat(navigator.here()).isEqualTo(new Destination.Welcome());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.back();
        assertThat(navigator.here()).isEqualTo(new Destination.Welcome());
    }

    @Test
    void goingWhereOneIsLeavesNoTrace() {
        navigator.go(RUBY);
        navigator.go(new Destination.OfChild(ChildId.of("C1")));
        navigator.back();
        assertThat(navigator.here()).isEqualTo(new Destination.Welcome());
    }

    @Test
    void anotherStoreForgetsTheWay() {
        navigator.go(RUBY);
        navigator.startAt(new Destination.Today());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }
}
