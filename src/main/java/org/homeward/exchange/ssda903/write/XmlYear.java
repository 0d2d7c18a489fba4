package org.homeward.exchange.ssda903.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;

/** Writes one return as XML, child by child. */
final class XmlYear {
    private final YearContent year;
    private final XMLStreamWriter xml;
    private final Map<ChildId, Child> children;
    private final Map<ChildId, List<EpisodeRow>> episodes;
    private final Map<ChildId, List<SdqScore>> scores;
    private final Map<ChildId, List<MissingPeriod>> missing;

    private XmlYear(YearContent year, XMLStreamWriter xml) {
        this.year = year;
        this.xml = xml;
        this.children =
                year.header().stream().collect(Collectors.toMap(Child::id, Function.identity()));
        this.episodes = by(year.episodes().rows(), EpisodeRow::child);
        this.scores = by(year.scores(), SdqScore::child);
        this.missing = by(year.missing(), MissingPeriod::child);
    }

    static Path write(YearContent year, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new XmlYear(year, xml).document();
            xml.close();
            return file;
        } catch (XMLStreamException cannot) {
            throw new IOException("The XML could not be written.", cannot);
        }
    }

    private void document() throws XMLStreamException {
        Set<ChildId> all = new TreeSet<>(children.keySet());
        all.addAll(episodes.keySet());
        all.addAll(scores.keySet());
        all.addAll(missing.keySet());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("EXPSSDA903");
        for (ChildId child : all) {
            line();
            xml.writeStartElement("CHILD");
            header(child);
            for (EpisodeRow row : episodes.getOrDefault(child, List.of())) {
                episode(row);
            }
            xml.writeEndElement();
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header(ChildId id) throws XMLStreamException {
        Child child = children.getOrDefault(id, Child.unknown(id));
        Optional<DateSpan> unaccompanied = child.identity().unaccompanied();
        xml.writeStartElement("HEADER");
        leaf("CHILDID", id.text());
        leaf("UPN", child.identity().upn());
        leaf("SEX", Plain.sex(child.identity().sex(), year.episodes().yearEnd()));
        leaf("DOB", Plain.day(child.identity().bornOn()));
        leaf("ETHNIC", child.identity().ethnicity());
        leaf("UASC", unaccompanied.isPresent() ? "1" : "0");
        leaf("DUC", Plain.day(unaccompanied.flatMap(DateSpan::findEnd)));
        for (MissingPeriod period : missing.getOrDefault(id, List.of())) {
            xml.writeStartElement("AMISSING");
            leaf("MISSING", period.kind());
            leaf("MIS_START", Plain.day(period.span().start()));
            leaf("MIS_END", Plain.day(period.span().findEnd()));
            xml.writeEndElement();
        }
        leaf("MOTHER", child.identity().mother() ? "1" : "");
        for (SdqScore score : scores.getOrDefault(id, List.of())) {
            xml.writeStartElement("OC2");
            leaf("SDQ_SCORE", String.valueOf(score.score()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
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

    private static <T> Map<ChildId, List<T>> by(List<T> rows, Function<T, ChildId> child) {
        return rows.stream()
                .sorted(Comparator.comparing(child))
                .collect(Collectors.groupingBy(child));
    }
}
