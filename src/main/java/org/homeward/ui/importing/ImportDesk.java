package org.homeward.ui.importing;

import org.homeward.app.TableWriter;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.importing.ListImports;
import org.homeward.app.importing.UndoImport;
import org.homeward.app.reading.KnownNames;
import org.homeward.domain.common.Actor;

/** The use cases of the import, and who works with them. */
public record ImportDesk(
        ImportFiles importFiles,
        ListImports listImports,
        UndoImport undoImport,
        KnownNames names,
        TableWriter tables,
        Actor actor) {}
