package org.homeward.exchange.ssda903.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.text.SafeXml;

/** Reads an XML return, front to back, without document types and without entities. */
final class XmlReturn {
    private XmlReturn() {}

    /** The first character that is no blank and no byte order mark opens an element. */
    static boolean isXml(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '<') {
                return true;
            }
            boolean mark = b < 0 || b == 0;
            if (!mark && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return false;
    }

    static FileRows read(ReturnFile file, byte[] bytes, Reading reading) {
        XmlChildren children = new XmlChildren(file, reading);
        try {
            XMLStreamReader xml =
                    SafeXml.factory().createXMLStreamReader(new StringReader(Decoded.ofXml(bytes)));
            walk(xml, children);
            xml.close();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new FileRefused(Math.max(0, line), "The XML is damaged or cut off here.");
        }
        if (children.surveys().isEmpty()) {
            throw new FileRefused("The XML holds no children of a return.");
        }
        List<Problem> notes = new ArrayList<>(children.notes());
        notes.addAll(notes(file, children.unknown()));
        return new FileRows(file, true, children.surveys(), notes);
    }

    private static void walk(XMLStreamReader xml, XmlChildren children) throws XMLStreamException {
        int depth = 0;
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileRefused(
                                lineOf(xml), "The XML defines a document type; none is allowed.");
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    if (++depth > Limits.XML_DEPTH) {
                        throw new FileRefused(lineOf(xml), "The XML is nested too deeply.");
                    }
                    children.open(xml.getLocalName(), depth);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml, text);
                case XMLStreamConstants.END_ELEMENT -> {
                    children.close(xml.getLocalName(), depth--, text.toString());
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private static void append(XMLStreamReader xml, StringBuilder text) {
        if (text.length() + xml.getTextLength() > Limits.FIELD_CHARACTERS) {
            throw new FileRefused(lineOf(xml), "A cell holds more than 32,768 characters.");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private static int lineOf(XMLStreamReader xml) {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    private static List<Problem> notes(ReturnFile file, List<String> unknown) {
        List<Problem> notes = new ArrayList<>();
        if (!unknown.isEmpty()) {
            notes.add(
                    new Problem(
                            Severity.WARNING,
                            "COLUMNS",
                            Optional.empty(),
                            new RowSource(file.name(), 0),
                            "More elements than the return has.",
                            "kept out: " + String.join(", ", unknown)));
        }
        return notes;
    }
}
