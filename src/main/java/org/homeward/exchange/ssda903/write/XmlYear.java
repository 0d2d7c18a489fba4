package org.homeward.exchange.ssda903.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/**
 * Writes one return as XML, child by child. XML has no place for social workers, for deprivation of
 * liberty orders, and for a second row of a child where it has room for one: what is left over is
 * given back.
 */
final class XmlYear {
    private static final Set<Table> ONCE = Set.of(Table.HEADER, Table.UASC, Table.OC3, Table.AD1);
    private static final Set<Table> NEVER = Set.of(Table.SW_EPISODES, Table.DOLO);
    private static final Map<Table, String> BLOCKS =
            Map.of(
                    Table.MISSING, "AMISSING",
                    Table.REVIEWS, "AREVIEW",
                    Table.PREV_PERM, "PERMANENCE",
                    Table.OC2, "OC2",
                    Table.SHOULD_BE_PLACED_ADOPTION, "AD_PLACED");
    private static final Set<Column> TOLD_ONCE = Set.of(Column.CHILD, Column.DOB, Column.SEX);

    private final XMLStreamWriter xml;
    private final Map<String, Map<Table, List<List<String>>>> children = new TreeMap<>();
    private final Map<String, List<EpisodeRow>> episodes = new HashMap<>();
    private final Map<Table, List<List<String>>> left = new EnumMap<>(Table.class);

    private XmlYear(YearContent year, XMLStreamWriter xml) {
        this.xml = xml;
        for (EpisodeRow row : year.episodes()) {
            String child = row.child().text();
            children.computeIfAbsent(child, id -> new EnumMap<>(Table.class));
            episodes.computeIfAbsent(child, id -> new ArrayList<>()).add(row);
        }
        year.cells().forEach((table, rows) -> rows.forEach(row -> add(table, row)));
    }

    /** Writes the file; gives the rows it has no place for. */
    static Map<Table, List<List<String>>> write(YearContent year, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            XmlYear written = new XmlYear(year, xml);
            written.document();
            xml.close();
            return written.left;
        } catch (XMLStreamException cannot) {
            throw new IOException("The XML could not be written.", cannot);
        }
    }

    private void add(Table table, List<String> row) {
        Map<Table, List<List<String>>> child =
                NEVER.contains(table)
                        ? left
                        : children.computeIfAbsent(row.get(0), id -> new EnumMap<>(Table.class));
        boolean full = ONCE.contains(table) && child.containsKey(table);
        (full ? left : child).computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("EXPSSDA903");
        for (Map.Entry<String, Map<Table, List<List<String>>>> child : children.entrySet()) {
            line();
            xml.writeStartElement("CHILD");
            header(child.getKey(), child.getValue());
            for (EpisodeRow row : episodes.getOrDefault(child.getKey(), List.of())) {
                episode(row);
            }
            xml.writeEndElement();
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header(String child, Map<Table, List<List<String>>> tables)
            throws XMLStreamException {
        xml.writeStartElement("HEADER");
        leaf("CHILDID", child);
        for (Table table : List.of(Table.UASC, Table.OC3, Table.AD1, Table.HEADER)) {
            for (List<String> row : tables.getOrDefault(table, List.of())) {
                leaves(table, row, table == Table.HEADER ? Set.of(Column.CHILD) : TOLD_ONCE);
            }
        }
        String flag = told(tables, Table.HEADER, Column.UASC);
        leaf("UASC", flag.isEmpty() && tables.containsKey(Table.UASC) ? "1" : flag);
        for (Map.Entry<Table, String> block : new TreeMap<>(BLOCKS).entrySet()) {
            for (List<String> row : tables.getOrDefault(block.getKey(), List.of())) {
                xml.writeStartElement(block.getValue());
                leaves(block.getKey(), row, TOLD_ONCE);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static String told(Map<Table, List<List<String>>> tables, Table table, Column column) {
        List<List<String>> rows = tables.getOrDefault(table, List.of());
        int index = table.indexOf(column);
        return rows.isEmpty() || index < 0 ? "" : rows.get(0).get(index);
    }

    private void leaves(Table table, List<String> row, Set<Column> without)
            throws XMLStreamException {
        for (Column column : table.columns()) {
            if (!without.contains(column) && column != Column.UASC) {
                leaf(column.name(), row.get(table.indexOf(column)));
            }
        }
    }

    private void episode(EpisodeRow row) throws XMLStreamException {
        line();
        xml.writeStartElement("EPISODE");
        leaf("DECOM", Plain.day(row.decom()));
        leaf("RNE", row.codes().rne());
        leaf("LS", row.codes().legal());
        leaf("CIN", row.codes().need());
        leaf("PL", row.codes().place());
        leaf("PL_POST", row.placementPost());
        leaf("HOME_POST", row.homePost());
        leaf("URN", row.codes().urn());
        leaf("PLACE_PROVIDER", row.codes().provider());
        leaf("DEC", Plain.day(row.dec()));
        leaf("REC", row.codes().rec());
        leaf("REASON_PLACE_CHANGE", row.codes().changeReason());
        xml.writeEndElement();
    }

    private void leaf(String name, String text) throws XMLStreamException {
        if (text.isEmpty()) {
            xml.writeEmptyElement(name);
        } else {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
