package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.shared.UserError;

class NoticesTest {
    private final List<String> clipboard = new ArrayList<>();
    private final Notices notices = new Notices(clipboard::add);

    @Test
    void aRefusalIsShownAsItStands() {
        notices.failed(new UserError("The file “minutes.docx” is open in another program: close it there first."));

        assertThat(notices.shown()).singleElement().satisfies(notice -> {
            assertThat(notice.error()).isTrue();
            assertThat(notice.text()).startsWith("The file “minutes.docx”");
        });
    }

    @Test
    void anythingElseGetsACodeAndItsDetailsCanBeCopied() {
        IllegalStateException problem = new IllegalStateException("secret");
        notices.failed(problem);

        Notice notice = notices.shown().getFirst();
        String code = ErrorCode.of(problem).code();
        assertThat(notice.text()).contains(code).doesNotContain("secret", "Exception");
        Objects.requireNonNull(notice.deed()).run();
        assertThat(clipboard).singleElement().asString().contains(code, "IllegalStateException", "NoticesTest");
    }

    @Test
    void theWayBackGoesWhenItWouldTakeBackSomethingElse() {
        UndoStack undo = new UndoStack();
        List<String> undone = new ArrayList<>();
        undo.push("first", () -> undone.add("first"), () -> {});
        notices.done("first", undo);
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("first");

        undo.push("second", () -> undone.add("second"), () -> {});
        notices.done("second", undo);
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("second");

        Objects.requireNonNull(notices.shown().getFirst().deed()).run();
        assertThat(undone).containsExactly("second");
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void errorsStayWhenOneMessageTakesThePlaceOfTheOther() {
        notices.error("not saved");
        for (int i = 0; i < 5; i++) {
            notices.say("done " + i);
        }

        assertThat(notices.shown().stream().map(Notice::text)).containsExactly("not saved", "done 4");
    }
}
