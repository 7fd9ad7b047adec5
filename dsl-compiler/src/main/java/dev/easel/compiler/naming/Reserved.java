package dev.easel.compiler.naming;

import java.util.Set;

/** Words that no name of a definition may become in Java. */
final class Reserved {
    // Contextual keywords such as `record` are fine as methods.
    private static final Set<String> KEYWORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends
            false final finally float for goto if implements import instanceof int interface long native new null
            package private protected public return short static strictfp super switch synchronized this throw throws
            transient true try void volatile while""");

    private static final Set<String> OBJECT_METHODS =
            words("clone equals finalize getClass hashCode notify notifyAll toString wait");

    // Some of these come as the language grows; a reply method of the same name would have to move then.
    private static final Set<String> EVENT_MEMBERS = words("""
            admin args canvas contact contactAttributes context conversation conversationAttributes from input options refuse reply request results sheet show
            storedData with workspaceId workspaceRegion""");

    private static final Set<String> JAVA_LANG = words("""
            Appendable ArithmeticException AutoCloseable Boolean Byte Character CharSequence Class ClassCastException
            ClassLoader Cloneable Comparable Compiler Deprecated Double Enum Error Exception Float FunctionalInterface
            IllegalArgumentException IllegalStateException IndexOutOfBoundsException Integer InterruptedException
            Iterable Long Math Module ModuleLayer NullPointerException Number Object Override Package Process
            ProcessBuilder ProcessHandle Readable Record Runnable Runtime RuntimeException SafeVarargs ScopedValue
            SecurityException Short StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            SuppressWarnings System Thread ThreadGroup ThreadLocal Throwable UnsupportedOperationException Void""");

    private Reserved() {}

    /** Whether no method can have this name, or only one that is easily taken for {@code Object}'s. */
    static boolean isMethod(String name) {
        return KEYWORDS.contains(name) || OBJECT_METHODS.contains(name);
    }

    /** Whether events need this name for something else than a reply. */
    static boolean isEventMember(String name) {
        return EVENT_MEMBERS.contains(name);
    }

    /** Whether Java has a type of this name that needs no import; one in the app's package would take its place there. */
    static boolean isJavaLang(String name) {
        return JAVA_LANG.contains(name);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }
}
