package org.homeward.ui.quality;

import java.util.SortedMap;

/**
 * Named ways to look at the issues, kept between starts. They hold no personal data of children.
 */
public interface SavedViews {
    /** What each name stands for. */
    SortedMap<String, String> listViews();

    /** In place of the view of that name, if there is one. */
    void keepView(String name, String view);

    void removeView(String name);
}
