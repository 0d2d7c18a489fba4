package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.homeward.app.ShiftView;
import org.homeward.app.ViewShift;
import org.homeward.domain.common.Authority;
import org.homeward.store.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartPictureTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

    @Test
    void everyChartBecomesAPictureWithTwiceThePixels(@TempDir Path folder) throws IOException {
        MemoryStore store = new MemoryStore(new Authority("Nowhere", false, DAY));
        ShiftView view = new ViewShift(store).view(ViewShift.Ask.published(DAY.minusYears(1), DAY));
        List<Path> files = new ChartPicture().print(view, folder.resolve("pictures"));
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsExactly("shift-stock.png", "shift-shares.png", "shift-moves.png");
        BufferedImage picture = ImageIO.read(files.get(0).toFile());
        assertThat(picture.getWidth()).isEqualTo(2000);
        assertThat(picture.getHeight()).isEqualTo(1120);
    }
}
