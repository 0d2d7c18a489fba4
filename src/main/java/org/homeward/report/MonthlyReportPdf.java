package org.homeward.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.homeward.app.report.KeyFigure;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.ReportPart;
import org.homeward.app.report.ReportPrinter;
import org.homeward.app.report.ReportTable;
import org.homeward.app.report.SignOff;
import org.homeward.chart.Figure;
import org.homeward.domain.common.Plain;

/** The monthly shift report as A4 pages, a page a topic. */
public final class MonthlyReportPdf implements ReportPrinter {
    private static final String GLANCE = "On a page";
    private static final float ONE_CHART = 270;
    private static final float OF_TWO_CHARTS = 178;
    private static final float WITH_LONG_CAPTIONS = 205;
    private static final float ROOM_TO_BEGIN = 230;
    private static final float OF_THREE_CHARTS = 150;
    private static final float BESIDE_TABLES = 165;

    @Override
    public void print(MonthlyReport report, Path file) {
        PdfFile.write(file, document -> draw(report, document));
    }

    private static void draw(MonthlyReport report, PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle(report.title());
        document.getDocumentInformation().setSubject(report.authority().name());
        Sheets sheets = new Sheets(document);
        sheets.add(glance(report));
        for (ReportPart part : report.parts()) {
            sheets.add(part(part, new MonthlyFigures(report).of(part)));
        }
        sheets.finish(margins(report));
    }

    private static Margins margins(MonthlyReport report) {
        boolean sample = report.authority().sample();
        String kind = report.isPublic() ? "OFFICIAL: for the public" : "OFFICIAL: internal";
        return new Margins(
                report.authority().name() + ", " + Plain.month(report.month()),
                sample ? kind + ", SAMPLE" : kind,
                sample ? "SAMPLE" : "",
                report.title() + ", " + report.audience().label() + " version. Nobody is named.");
    }

    private static List<Block> glance(MonthlyReport report) {
        MonthlyReport.Glance glance = report.glance();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.NamedPage(GLANCE));
        blocks.add(Block.title(report.title()));
        blocks.add(
                Block.text(
                        "%s, as at %s. %s version."
                                .formatted(
                                        report.authority().name(),
                                        Plain.day(report.month().atEndOfMonth()),
                                        PageTable.heading(report.audience().label()))));
        if (!glance.gap().isEmpty()) {
            blocks.add(Block.heading("Children looked after: " + glance.gap()));
        }
        blocks.add(Block.heading("Key figures"));
        blocks.add(figures(glance.figures()));
        blocks.add(Block.heading("Three findings"));
        glance.findings().forEach(finding -> blocks.add(Block.bullet(finding)));
        blocks.add(Block.heading("Number and mix"));
        blocks.add(Block.text(MonthlyReport.TWO_DIALS));
        if (!glance.locked().isEmpty()) {
            blocks.add(Block.heading("As it was reported"));
            blocks.add(Block.text(glance.locked()));
        }
        blocks.add(Block.heading("Sign-off"));
        blocks.add(
                report.signOff()
                        .map(SignOff::inWords)
                        .map(Block::text)
                        .orElse(new Block.SignHere(List.of("Name", "Role", "Date"))));
        return blocks;
    }

    private static Block figures(List<KeyFigure> figures) {
        return new Block.Grid(
                List.of("", "All", "Without unaccompanied children", "All, a year before"),
                figures.stream()
                        .map(f -> List.of(f.name(), f.all(), f.without(), f.before()))
                        .toList(),
                List.of(0.4, 0.18, 0.24, 0.18),
                TextStyle.BODY);
    }

    private static List<Block> part(ReportPart part, List<Figure> figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(beginning(part.topic()));
        blocks.add(Block.title(part.topic().title()));
        for (Figure figure : figures) {
            if (figure.isDrawable()) {
                blocks.add(new Block.Chart(figure, height(part, figures)));
                blocks.add(Block.small(figure.describe()));
            } else {
                blocks.add(Block.small(figure.title() + ". " + figure.describe()));
            }
        }
        part.words().forEach(words -> blocks.add(Block.small(words)));
        for (ReportTable table : part.tables()) {
            blocks.add(Block.subheading(table.out().about()));
            blocks.add(
                    table.name().equals("moves") ? PageTable.crossed(table) : PageTable.of(table));
        }
        return blocks;
    }

    /** Later topics follow each other closely, so that eight pages hold them all. */
    private static Block beginning(ReportPart.Topic topic) {
        return topic.compareTo(ReportPart.Topic.FLOWS) > 0
                ? new Block.NamedPlace(topic.title(), ROOM_TO_BEGIN)
                : new Block.NamedPage(topic.title());
    }

    private static float height(ReportPart part, List<Figure> figures) {
        if (part.topic() == ReportPart.Topic.SUPPLY) {
            return BESIDE_TABLES;
        }
        if (figures.size() > 2 && part.topic() == ReportPart.Topic.STOCK) {
            return OF_THREE_CHARTS;
        }
        if (part.topic() == ReportPart.Topic.COST && figures.size() > 1) {
            return WITH_LONG_CAPTIONS;
        }
        if (figures.size() > 1) {
            return OF_TWO_CHARTS;
        }
        return part.tables().size() > 1 ? BESIDE_TABLES : ONE_CHART;
    }
}
