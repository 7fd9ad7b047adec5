def log = new File(basedir, 'build.log').text
assert log.contains('src/main/easel/broken.easel.yaml:9:9')
assert log.contains('src/main/easel/broken.easel.yaml:11:9')
assert log.contains('[ERROR] error[EZ2003]: `button` has no attribute `lable`')
assert log.contains('did you mean `label`?')
assert log =~ /Failed to execute goal .*: \d errors in 1 definition, so no Java was generated/
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources/easel').exists()
