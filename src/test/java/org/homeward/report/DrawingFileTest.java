package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.app.Drawing;
import org.homeward.app.ViewShift;
import org.homeward.chart.Figure;
import org.homeward.chart.ShiftFigures;
import org.homeward.domain.common.PlacementKind;
import org.homeward.testing.Filled;
import org.homeward.testing.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One chart in each form that a person can take along. */
class DrawingFileTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    @TempDir Path folder;

    @Test
    void aPngHasTwiceThePixels() throws IOException {
        var image = ImageIO.read(written("stock.png").toFile());
        assertThat(image.getWidth()).isEqualTo(2000);
        assertThat(image.getHeight()).isEqualTo(1120);
    }

    @Test
    void anSvgCarriesItsWordsAsText() throws IOException {
        String svg = Files.readString(written("stock.svg"));
        assertThat(svg).contains("<title").contains("<desc").contains("role=\"img\"");
        assertThat(svg).contains("Agency carers").doesNotContain("<image");
    }

    @Test
    void aPdfIsVectorsWithTextThatCanBeRead() throws IOException {
        try (var document = Loader.loadPDF(written("stock.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Agency carers");
            assertThat(document.getDocumentInformation().getTitle()).contains("looked after");
        }
    }

    @Test
    void anotherFormIsRefused() {
        assertThatThrownBy(() -> written("stock.bmp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("png, svg or pdf");
    }

    private Path written(String name) {
        Path file = folder.resolve("pictures").resolve(name);
        new DrawingFile().write(drawing(), file);
        return file;
    }

    private static Drawing drawing() {
        var store =
                Filled.with(
                        new SmallWorld(DAY)
                                .lookedAfter("Ruby", PlacementKind.FOSTER_IFA, "C2")
                                .facts(),
                        DAY);
        var view = new ViewShift(store).view(ViewShift.Ask.published(DAY.minusYears(1), DAY));
        Figure figure = new ShiftFigures(view.authority(), view.residential()).stock(view.stock());
        return new Drawing() {
            @Override
            public String title() {
                return figure.title();
            }

            @Override
            public String description() {
                return figure.describe();
            }

            @Override
            public void draw(Graphics2D g2, double width, double height) {
                figure.draw(org.homeward.chart.ChartTheme.light())
                        .draw(g2, new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
            }
        };
    }
}
