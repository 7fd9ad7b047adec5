def log = new File(basedir, 'build.log').text
def runs = log.findAll(/(\d+) files? written, (\d+) unchanged, (\d+) deleted/) { all, written, unchanged, deleted ->
    [written, unchanged, deleted]*.toInteger()
}
assert runs.size() == 3
def (first, second, third) = runs
assert first[0] > 5 && first[1] == 0 && first[2] == 0
assert second == [0, first[0], 0]
assert third[0] == 0 && third[1] > 0 && third[2] > 0 && third[1] + third[2] == first[0]

def generated = new File(basedir, 'target/generated-sources/easel')
assert new File(generated, 'com/example/tea_shop/TeaShopHandlers.java').isFile()
assert !new File(generated, 'com/example/hours').exists()
assert new File(basedir, 'target/classes/com/example/tea_shop/TeaShopOwner.class').isFile()

assert log.count('skipped: the generated Java stays as it is') == 1
assert log.count('BUILD SUCCESS') == 4
