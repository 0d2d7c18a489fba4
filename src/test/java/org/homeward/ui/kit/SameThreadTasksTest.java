package org.homeward.ui.kit;

class SameThreadTasksTest extends TasksContract {
    private final SameThreadTasks tasks = new SameThreadTasks();

    @Override
    Tasks tasks() {
        return tasks;
    }

    @Override
    void settle() {}
}
