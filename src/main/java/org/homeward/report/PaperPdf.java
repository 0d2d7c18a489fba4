package org.homeward.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.homeward.app.paper.Paper;
import org.homeward.app.paper.PaperPrinter;
import org.homeward.domain.common.Authority;

/** Any paper as A4 pages. */
public final class PaperPdf implements PaperPrinter {

    @Override
    public void print(Paper paper, Authority authority, Path file) {
        PdfFile.write(file, document -> draw(paper, authority, document));
    }

    private static void draw(Paper paper, Authority authority, PDDocument document)
            throws IOException {
        document.getDocumentInformation().setTitle(paper.title());
        var sheets = new Sheets(document);
        sheets.add(blocks(paper));
        sheets.finish(Margins.of(authority, paper.foot()));
    }

    private static List<Block> blocks(Paper paper) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.title(paper.title()));
        if (!paper.lead().isEmpty()) {
            blocks.add(Block.text(paper.lead()));
        }
        paper.parts().forEach(part -> blocks.add(block(part)));
        return blocks;
    }

    private static Block block(Paper.Part part) {
        if (part instanceof Paper.Heading heading) {
            return Block.heading(heading.words());
        }
        if (part instanceof Paper.Quote quote) {
            return Block.quote("\u201c" + quote.words() + "\u201d");
        }
        if (part instanceof Paper.Facts facts) {
            return Block.facts(
                    facts.facts().stream()
                            .map(fact -> List.of(fact.name(), fact.words()))
                            .toList());
        }
        if (part instanceof Paper.Table table) {
            return new Block.Grid(
                    table.header(),
                    table.rows(),
                    table.shares(),
                    table.dense() ? TextStyle.TINY : TextStyle.SMALL);
        }
        if (part instanceof Paper.SignHere sign) {
            return new Block.SignHere(sign.labels());
        }
        if (part instanceof Paper.NewPage) {
            return new Block.NewPage();
        }
        if (part instanceof Paper.Ribbon ribbon) {
            return new Block.Ribbon(ribbon.stretches());
        }
        return Block.text(((Paper.Words) part).words());
    }
}
