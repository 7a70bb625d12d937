package org.rapporteur.fx;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** {@link Dialogs} for tests: answers are given beforehand, questions are kept. Without an answer the user backs out. */
public final class ScriptedDialogs implements Dialogs {
    private final Deque<Path> files = new ArrayDeque<>();
    private final Deque<String> texts = new ArrayDeque<>();
    private final Deque<Boolean> confirmations = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> explained = new ArrayList<>();

    /** The next file question is answered with these. */
    public ScriptedDialogs choosing(Path... answers) {
        files.addAll(List.of(answers));
        return this;
    }

    /** The next question for a text is answered with this. */
    public ScriptedDialogs typing(String answer) {
        texts.add(answer);
        return this;
    }

    /** The next confirmation is answered with this. */
    public ScriptedDialogs confirming(boolean answer) {
        confirmations.add(answer);
        return this;
    }

    /** What was asked so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What was said below the questions to confirm so far. */
    public List<String> explained() {
        return List.copyOf(explained);
    }

    @Override
    public Optional<Path> chooseFile(String title, FileKind... kinds) {
        asked.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public List<Path> chooseFiles(String title, FileKind... kinds) {
        asked.add(title);
        List<Path> all = List.copyOf(files);
        files.clear();
        return all;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        asked.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, FileKind... kinds) {
        asked.add(title + " " + suggestedName);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public boolean confirm(String question, String explanation, String deed, String keep) {
        asked.add(question);
        explained.add(explanation);
        return Boolean.TRUE.equals(confirmations.poll());
    }

    @Override
    public Optional<String> askText(String question, String initial, String deed) {
        asked.add(question);
        return Optional.ofNullable(texts.poll());
    }

    @Override
    public Optional<String> askPassword(String question, String deed) {
        return askText(question, "", deed);
    }

    @Override
    public Optional<String> newPassword(String question, int shortest, String deed) {
        return askText(question, "", deed).filter(password -> password.length() >= shortest);
    }
}
