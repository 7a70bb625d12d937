package org.rapporteur.fx;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * A short code by which two people can tell that they met the same error: the same error at the same place always has the
 * same code.
 *
 * @param code six letters and digits, "4F7-K2P"
 * @param details the stack trace, for the clipboard
 */
public record ErrorCode(String code, String details) {
    private static final int PLACES = 4;
    private static final long SPAN = 36L * 36 * 36 * 36 * 36 * 36;

    public static ErrorCode of(Throwable problem) {
        StringBuilder place = new StringBuilder(problem.getClass().getName());
        StackTraceElement[] trace = problem.getStackTrace();
        for (int i = 0; i < Math.min(PLACES, trace.length); i++) {
            place.append(trace[i].getClassName()).append(trace[i].getMethodName());
        }
        long number = Math.floorMod(place.toString().hashCode() * 2_654_435_761L, SPAN);
        String digits = ("000000" + Long.toString(number, 36)).toUpperCase(Locale.ROOT);
        String six = digits.substring(digits.length() - 6);
        StringWriter written = new StringWriter();
        problem.printStackTrace(new PrintWriter(written));
        String code = six.substring(0, 3) + "-" + six.substring(3);
        return new ErrorCode(code, code + System.lineSeparator() + written);
    }
}
