package org.homeward.testing.planted.app;

import com.fasterxml.jackson.core.JsonFactory;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Planted: a use case that reads the clock twice, knows a library and prints. */
public final class CountWards {

    private final JsonFactory forms;

    public CountWards(JsonFactory forms) {
        this.forms = forms;
    }

    public Supplier<LocalDate> today() {
        System.out.println(forms + " on " + LocalDate.now());
        return LocalDate::now;
    }
}
