# The window's words in other languages: resources/translations/chiaroscuro_*.ts, compiled into the window.

set(CHIAROSCURO_TRANSLATIONS ${PROJECT_SOURCE_DIR}/resources/translations)
set(CHIAROSCURO_LUPDATE -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR}
  ${PROJECT_SOURCE_DIR}/ui ${PROJECT_SOURCE_DIR}/app/gui)

# English needs no catalogue but for plurals ("1 picture", "2 pictures").
add_custom_target(update_translations
  COMMAND Qt6::lupdate ${CHIAROSCURO_LUPDATE} -ts ${CHIAROSCURO_TRANSLATIONS}/chiaroscuro_de.ts
  COMMAND Qt6::lupdate ${CHIAROSCURO_LUPDATE} -pluralonly -ts ${CHIAROSCURO_TRANSLATIONS}/chiaroscuro_en.ts
  COMMENT "Entering the window's new sentences into resources/translations" VERBATIM)

# Compiles the catalogues into a target, as the resource ":/translations". rcc is called by hand, because AUTORCC
# wants to see the compiled catalogues when CMake is configured.
function(chiaroscuro_translations target)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
  file(MAKE_DIRECTORY ${folder})
  configure_file(${CHIAROSCURO_TRANSLATIONS}/translations.qrc ${folder}/translations.qrc COPYONLY)
  set(compiled)
  foreach(language IN ITEMS de en)
    set(catalogue ${CHIAROSCURO_TRANSLATIONS}/chiaroscuro_${language}.ts)
    add_custom_command(OUTPUT ${folder}/chiaroscuro_${language}.qm DEPENDS ${catalogue}
      COMMAND Qt6::lrelease -silent ${catalogue} -qm ${folder}/chiaroscuro_${language}.qm VERBATIM)
    list(APPEND compiled ${folder}/chiaroscuro_${language}.qm)
  endforeach()
  add_custom_command(OUTPUT ${folder}/qrc_translations.cpp DEPENDS ${folder}/translations.qrc ${compiled}
    COMMAND Qt6::rcc --name translations --output ${folder}/qrc_translations.cpp ${folder}/translations.qrc VERBATIM)
  set_source_files_properties(${folder}/qrc_translations.cpp PROPERTIES SKIP_AUTOGEN ON)
  target_sources(${target} PRIVATE ${folder}/qrc_translations.cpp)
endfunction()
