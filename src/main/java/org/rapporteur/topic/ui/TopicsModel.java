package org.rapporteur.topic.ui;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Deed;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.UserError;
import org.rapporteur.topic.NearTopics;
import org.rapporteur.topic.Passage;
import org.rapporteur.topic.Topic;
import org.rapporteur.topic.TopicService;
import org.rapporteur.topic.export.TopicExport;
import org.rapporteur.workspace.Workspace;

/** All topics, what was said on the one selected, and what can be done with them. */
public final class TopicsModel {
    private final I18n texts = I18n.beside(TopicsModel.class);
    private final Workspace workspace;
    private final TopicService service;
    private final Kit kit;
    private final LiveQuestion<Answer> question;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private String wanted = "";

    /**
     * What was found.
     *
     * @param name of the topic on show; empty for none
     * @param thread what was said on it, the latest meeting last
     * @param near another topic that seems to be the same; null when there is none
     */
    public record Answer(
            List<Topic> topics, boolean isKnown, String name, List<Passage> thread, NearTopics.@Nullable Near near) {
        static final Answer NONE = new Answer(List.of(), false, "", List.of(), null);
    }

    public TopicsModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.service = workspace.topics();
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.TOPICS, Change.MINUTES, Change.MEETINGS, Change.FOLLOW_UPS),
                this::question,
                answer::set);
    }

    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Shows what was said on a topic; blank shows none. */
    public void show(String name) {
        if (!name.equals(wanted)) {
            wanted = name;
            question.ask();
        }
    }

    /** Makes one topic part of another; undoable. Merging one into itself is refused with a notice. */
    public void merge(String from, String into) {
        wanted = into;
        new Deed<>(kit, texts.text("did.merge", from, into), () -> service.merge(from, into), service::part).start();
    }

    /** Gives a topic another name; undoable. A name that another topic has is refused with a notice. */
    public void rename(String from, String name) {
        if (from.equals(name)) {
            return;
        }
        wanted = name;
        Deed.of(
                        kit,
                        texts.text("did.rename", from, name),
                        () -> service.rename(from, name),
                        () -> service.rename(name, from))
                .start();
    }

    /** Says of two topics that they are not the same; undoable. */
    public void setApart(String one, String other) {
        Deed.of(
                        kit,
                        texts.text("did.apart", one, other),
                        () -> service.setApart(one, other),
                        () -> service.forgetApart(one, other))
                .start();
    }

    /** Writes what was said on the topic on show as a Word document. */
    public void export(Path target) {
        Answer now = answer.get();
        kit.background()
                .runLong(
                        progress -> {
                            if (now.thread().isEmpty()) {
                                throw new UserError(texts.text("export.nothing"));
                            }
                            new TopicExport()
                                    .write(
                                            workspace.directory().mainGroup().orElse(""),
                                            now.name(),
                                            now.thread(),
                                            target);
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices().say(texts.text("exported", written.getFileName())),
                        kit.notices()::failed);
    }

    /** A name for the exported file, without folder. */
    public String exportName() {
        return answer.get().name().replaceAll("[\\\\/:*?\"<>|]", "-").replaceAll(" +", " ") + ".docx";
    }

    private Callable<Answer> question() {
        String name = wanted;
        return () -> {
            List<Topic> topics = service.topics();
            String canonical = name.isBlank() ? "" : service.nameOf(name);
            Optional<Topic> shown = topics.stream()
                    .filter(topic -> Folding.fold(topic.name()).equals(Folding.fold(canonical)))
                    .findFirst();
            return shown.map(topic -> new Answer(
                            topics,
                            true,
                            topic.name(),
                            service.said(topic.name()),
                            service.near(topic.name()).orElse(null)))
                    .orElse(new Answer(topics, true, "", List.of(), null));
        };
    }
}
