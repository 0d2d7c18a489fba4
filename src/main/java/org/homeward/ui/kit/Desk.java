package org.homeward.ui.kit;

/**
 * What every view model works with beside its use cases.
 *
 * @param dropped files dropped on the window
 * @param picker asks for files and folders
 */
public record Desk(
        Tasks tasks,
        Navigator navigator,
        Notices notices,
        AsAt asAt,
        DroppedFiles dropped,
        PathPicker picker) {}
