package org.homeward.exchange.workbook;

import java.util.ArrayList;
import java.util.List;

/** Texts that cells refer to by number. Readings for pronunciation are not part of a text. */
final class SharedTexts implements XmlPart.Listener {
    private final List<String> texts = new ArrayList<>();
    private final TextCollector text = new TextCollector();
    private boolean inText;
    private boolean inReading;

    static List<String> of(ZipParts parts, String name) {
        SharedTexts shared = new SharedTexts();
        parts.open(name).ifPresent(part -> XmlPart.walk(part, shared));
        return shared.texts;
    }

    @Override
    public void open(String name, XmlPart at) {
        switch (name) {
            case "si" -> text.clear();
            case "t" -> inText = true;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "si" -> {
                if (texts.size() >= Limits.TEXTS) {
                    throw new NotAWorkbook("The workbook holds more than 2,000,000 texts.");
                }
                texts.add(text.resolved());
            }
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            default -> {}
        }
    }

    @Override
    public void text(char[] buffer, int start, int length) {
        if (inText && !inReading) {
            text.add(buffer, start, length);
        }
    }
}
