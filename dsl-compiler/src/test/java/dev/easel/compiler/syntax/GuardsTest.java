package dev.easel.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions and loops stand beside any component, item, option and row, and around groups of components. */
class GuardsTest {
    @Test
    void aConditionStandsBesideAComponent() {
        assertThat(Parsed.elements("- {text: Hello, when: cups > 0}")).isEqualTo("{when cups > 0 text}");
    }

    @Test
    void theOrderOfTheWordsMakesNoDifference() {
        assertThat(Parsed.elements("""
                - limit: most
                  else: None
                  when: x.open
                  text: Hello
                  for: x in xs
                """)).isEqualTo("{for x in xs when x.open limit most text else 'None'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x in xs | x in xs",
                "'i, x in xs' | i and x in xs",
                "'k ,v  in  m.filter(a, a in b)' | k and v in m.filter(a, a in b)",
                "inner in in_order | inner in in_order",
                "x in [1, 2] | x in [1, 2]",
            })
    void aLoopNamesWhatItGoesThrough(String loop, String read) {
        assertThat(Parsed.elements("- text: Hello\n  for: " + loop)).isEqualTo("{for " + read + " text}");
    }

    @Test
    void aLoopMayGoOnOverLines() {
        assertThat(Parsed.elements("- text: Hello\n  for: >-\n    x in\n    xs.filter(y,\n    y > 1)"))
                .isEqualTo("{for x in xs.filter(y, y > 1) text}");
    }

    @Test
    void aGroupHoldsComponentsAndGroups() {
        assertThat(Parsed.elements("""
                - for: order in orders
                  components:
                    - text: Hello
                    - when: order.late
                      components: [divider, {text: Late}]
                      else: {text: In time}
                  else:
                    - text: None
                    - {text: More, when: more, else: Less}
                - divider
                """))
                .isEqualTo("{for order in orders text {when order.late divider text else text}"
                        + " else text {when more text else 'Less'}} divider");
    }

    @Test
    void whatIsAComponentByItselfIsNoText() {
        assertThat(Parsed.elements("- {text: Hello, when: a, else: divider}")).isEqualTo("{when a text else divider}");
    }

    @Test
    void itemsOptionsAndRowsTakeThemToo() {
        assertThat(Parsed.elements("""
                - list:
                    - {for: x in xs, item: a, title: A, else: None}
                    - {when: more, type: item, id: b, title: B, else: {item: c, title: C}}
                - dropdown: size
                  options: [{for: s in sizes, id: a, text: A, else: Sold out.}, {option: b, text: B}]
                - data-table: [{for: x in xs, field: a, value: b, else: {field: a, value: none}}, {field: c, value: d}]
                """))
                .isEqualTo("list({for x in xs item else 'None'} {when more item else item})"
                        + " dropdown({for s in sizes option else 'Sold out.'} option)"
                        + " data-table({for x in xs field-value else field-value} field-value)");
    }

    @Test
    void aTableAsAMappingHasRowsOfAnyName() {
        assertThat(Parsed.elements("- data-table: {for: you, when: \"Monday, 9 am\", else: none, \"limit\": a > b}"))
                .isEqualTo("data-table(field-value field-value field-value field-value)");
    }

    @Test
    void optionsMayBeTheValuesOfAnEnum() {
        assertThat(Parsed.elements("- {dropdown: size, options: Size}\n- {checkbox: extras, option: Extra}"))
                .isEqualTo("dropdown(Size) checkbox(Extra)");
    }

    @Test
    void pastedJsonTakesThemAsWell() {
        assertThat(Parsed.elements("- {\"type\":\"text\",\"text\":\"Hello\",\"when\":\"a == \\\"b\\\"\"}"))
                .isEqualTo("{when a == \"b\" text}");
    }
}
