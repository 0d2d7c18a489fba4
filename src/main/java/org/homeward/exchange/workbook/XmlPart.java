package org.homeward.exchange.workbook;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.homeward.exchange.text.SafeXml;

/**
 * An XML part, walked front to back without document types and without entities. Elements are told
 * by their local name, so that the strict and the ordinary form read alike.
 */
final class XmlPart {
    /** Hears of elements as they come. */
    interface Listener {
        void open(String name, XmlPart at);

        void close(String name);

        /** Text may come in several pieces. */
        void text(char[] buffer, int start, int length);
    }

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final XMLStreamReader xml;

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Throws {@link NotAWorkbook} when it is damaged or holds a document type. */
    static void walk(InputStream part, Listener listener) {
        try (InputStream in = new BufferedInputStream(part)) {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(text(in));
            new XmlPart(xml).walk(listener);
            xml.close();
        } catch (XMLStreamException | IOException damaged) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof XMLStreamException || e.getCause() instanceof IOException) {
                throw new NotAWorkbook(NotAWorkbook.DAMAGED);
            }
            throw e;
        }
    }

    /** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 10.1.2); bytes that are neither are damage. */
    private static Reader text(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean wide = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        Reader text =
                new InputStreamReader(
                        in, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
        return wide ? text : withoutMark(new BufferedReader(text));
    }

    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** The attribute of the element that has just opened; empty when it has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isOn(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private void walk(Listener listener) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new NotAWorkbook(
                                "The workbook defines a document type; none is allowed.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Limits.XML_DEPTH) {
                        throw new NotAWorkbook("The workbook is nested too deeply.");
                    }
                    listener.open(xml.getLocalName(), this);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.close(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        listener.text(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {}
            }
        }
    }
}
