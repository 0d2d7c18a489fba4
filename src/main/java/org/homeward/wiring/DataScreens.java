package org.homeward.wiring;

import org.homeward.app.importing.ImportFiles;
import org.homeward.app.importing.ListImports;
import org.homeward.app.importing.UndoImport;
import org.homeward.app.quality.HandleIssues;
import org.homeward.app.quality.ListIssues;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.registers.RegisterNames;
import org.homeward.exchange.ssda903.ReturnNames;
import org.homeward.exchange.ssda903.ReturnRuleBook;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.report.XlsxBook;
import org.homeward.ui.importing.ImportDesk;
import org.homeward.ui.importing.ImportView;
import org.homeward.ui.importing.ImportViewModel;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.out.OutView;
import org.homeward.ui.out.OutViewModel;
import org.homeward.ui.quality.QualityDesk;
import org.homeward.ui.quality.QualityView;
import org.homeward.ui.quality.QualityViewModel;
import org.homeward.ui.shell.Screens;

/** The screens that bring data in, look after it and take it out. */
final class DataScreens {
    private final Screens screens;
    private final Parts parts;

    DataScreens(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    ImportViewModel register() {
        var importing = new ImportViewModel(importDesk(), parts.desk());
        screens.register(Destination.Importing.class, d -> new ImportView(importing));
        var quality = qualityDesk();
        screens.register(
                Destination.Quality.class,
                d -> new QualityView(new QualityViewModel(quality, d.of(), parts.desk())));
        var ways = new WaysOut(parts).list();
        screens.register(
                Destination.TakeOut.class, d -> new OutView(new OutViewModel(ways, parts.desk())));
        return importing;
    }

    private QualityDesk qualityDesk() {
        var store = parts.store();
        var tools = parts.tools();
        return new QualityDesk(
                new QualityDesk.Issues(
                        new ListIssues(store),
                        new TouchingIssues(store),
                        new HandleIssues(store, tools.clock()),
                        new ReturnRuleBook()),
                tools.tables(),
                new XlsxBook(),
                parts.views(),
                parts.actor(),
                tools.clock());
    }

    private ImportDesk importDesk() {
        var tools = parts.tools();
        var returns = new Ssda903Reader();
        var readers =
                new ImportFiles.Readers(
                        returns, new RegisterFilesReader(tools.clock()), FigureTable.bundled());
        var store = parts.store();
        return new ImportDesk(
                new ImportFiles(store, readers, tools.clock()),
                new ListImports(store),
                new UndoImport(store, returns, tools.clock()),
                new ReturnNames().and(new RegisterNames()),
                tools.tables(),
                parts.actor());
    }
}
