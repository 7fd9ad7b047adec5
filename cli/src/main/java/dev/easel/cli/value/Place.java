package dev.easel.cli.value;

import dev.easel.protocol.json.Json;

/** A place among values: the path that mistakes name, and what tells a sample there from others of its kind. */
public final class Place {
    // a list in a list in a list has eight elements, which is enough to see; lists of what holds such lists come to an
    // end
    private static final int MOST_LISTS = 3;
    private static final int MOST_PARTS = 100;

    private final Mistakes said;
    private final String path;
    private final String name;
    private final int position;
    private final int lists;
    private final int depth;

    private Place(Mistakes said) {
        this.said = said;
        this.path = "";
        this.name = "";
        this.position = 0;
        this.lists = 0;
        this.depth = 0;
    }

    private Place(Place record, String part) {
        this.said = record.said;
        this.path = record.path.isEmpty() ? part : record.path + "." + part;
        this.name = part;
        this.position = record.position;
        this.lists = record.lists;
        this.depth = record.depth + 1;
    }

    private Place(Place list, String key, int index, int size) {
        this.said = list.said;
        this.path = list.path + "[" + key + "]";
        this.name = list.name;
        this.position = list.position * size + index;
        this.lists = list.lists + 1;
        this.depth = list.depth + 1;
    }

    /** Where the names of all values are. */
    public static Place root(Mistakes said) {
        return new Place(said);
    }

    /** A part of the record that stands here. */
    public Place part(String part) {
        return new Place(this, part);
    }

    /** An element of the list that stands here, one of so many. */
    Place item(int index, int size) {
        return new Place(this, String.valueOf(index), index, size);
    }

    /** An entry of the map that stands here, one of so many. */
    Place entry(String key, int index, int size) {
        return new Place(this, key, index, size);
    }

    /** Says that what is given here is not what it must be. */
    void mistaken(String mustBe) {
        said.add("`" + path + "` must be " + mustBe);
    }

    /** Finds the members of the object that is given here, which the record here is made of. */
    Given given(Json object, RecordValues record) {
        return Given.of(object, record.names(), said).orSay("`" + path + "` has no part", "it has");
    }

    /** What a text is called that nobody gave: its own name, numbered among its kind. */
    String text() {
        return position == 0 ? name : name + " " + (position + 1);
    }

    /** Counts the places of the same name before this one. */
    int position() {
        return position;
    }

    /** Whether a list here would be one too many. */
    boolean isDeepInLists() {
        return lists >= MOST_LISTS;
    }

    /** Whether records have been in each other for so long that they will not end. */
    boolean isEndless() {
        return depth > MOST_PARTS;
    }
}
