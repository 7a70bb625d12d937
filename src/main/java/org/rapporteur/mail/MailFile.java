package org.rapporteur.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.rapporteur.shared.SafeFile;

/** Writes drafts as .eml files (RFC 5322) that Outlook and Thunderbird open for editing: {@code X-Unsent: 1}. */
public final class MailFile {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Kinds of files by their endings; a mail program shows the right icon. */
    private static final Map<String, String> KINDS = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ics", "text/calendar; charset=UTF-8");

    private final Clock clock;

    public MailFile(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the target, replacing what stood there; it is whole or untouched.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written or an attachment cannot be read
     */
    public void write(MailDraft draft, Path target) {
        SafeFile.write(target, out -> {
            try {
                message(draft).writeTo(out);
            } catch (MessagingException e) {
                throw new IOException("the draft cannot be put together", e);
            }
        });
    }

    private MimeMessage message(MailDraft draft) throws MessagingException, IOException {
        Properties settings = new Properties();
        settings.setProperty("mail.mime.encodefilename", "false");
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        for (MailAddress to : draft.to()) {
            message.addRecipient(
                    Message.RecipientType.TO,
                    to.name().isEmpty()
                            ? new InternetAddress(to.address())
                            : new InternetAddress(to.address(), to.name(), UTF_8));
        }
        message.setSubject(draft.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("X-Unsent", "1");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart body = new MimeBodyPart();
        body.setText(draft.body().replace("\n", "\r\n"), UTF_8);
        parts.addBodyPart(body);
        for (Path attachment : draft.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        message.setContent(parts);
        message.saveChanges();
        // Made up from this computer's name otherwise; whoever sends it gives it one.
        message.removeHeader("Message-ID");
        return message;
    }

    private static MimeBodyPart part(Path attachment) throws MessagingException, IOException {
        String name = String.valueOf(attachment.getFileName());
        String kind = KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(attachment.toFile())));
        part.setFileName(name);
        part.setHeader("Content-Type", kind + "; name=\"" + MimeUtility.encodeText(name, UTF_8, "B") + "\"");
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }
}
