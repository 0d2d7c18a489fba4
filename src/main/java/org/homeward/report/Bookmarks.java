package org.homeward.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The names of pages that a reader of the file can jump to. */
final class Bookmarks {
    private final PDDocument document;

    Bookmarks(PDDocument document) {
        this.document = document;
    }

    void add(String name, PDPage page) {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(there);
        outline().addLast(item);
    }

    private PDDocumentOutline outline() {
        var catalog = document.getDocumentCatalog();
        if (catalog.getDocumentOutline() == null) {
            catalog.setDocumentOutline(new PDDocumentOutline());
        }
        return catalog.getDocumentOutline();
    }
}
